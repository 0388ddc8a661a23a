# caught by: four_steps_is_lazy (own error), four_steps_value (own error), four_steps_calls (own error)
def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(totl)
