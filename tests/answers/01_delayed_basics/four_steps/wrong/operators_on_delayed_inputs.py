# caught by: four_steps_calls
def four_steps(a, b):
    return (delayed(a) + 1) + (delayed(b) + 1) - 1
