# caught by: four_steps_calls
def four_steps(a, b):
    return delayed(slowinc)(a) + delayed(slowinc)(b) - 1
