# caught by: larger_value, larger_calls
def larger(a, b):
    def pick(x, y):
        print(x if x > y else y)

    return delayed(pick)(delayed(slowinc)(a), delayed(slowinc)(b))
