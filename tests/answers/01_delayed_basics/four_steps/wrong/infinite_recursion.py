# caught by: four_steps_is_lazy (own error)
def four_steps(a, b):
    return delayed(slowdec)(four_steps(a, b))
