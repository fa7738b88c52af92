print("debthealth")
