# caught by: four_steps_is_lazy, four_steps_value, four_steps_calls
def four_steps(a, b):
    return delayed(12)
