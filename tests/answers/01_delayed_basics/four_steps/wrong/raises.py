# caught by: four_steps_is_lazy (own error)
def four_steps(a, b):
    raise NotImplementedError("Replace this line by your own code.")
