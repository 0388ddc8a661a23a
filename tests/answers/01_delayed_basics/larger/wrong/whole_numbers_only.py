# caught by: larger_value
def larger(a, b):
    return delayed(lambda x, y: int(max(x, y)))(delayed(slowinc)(a), delayed(slowinc)(b))
