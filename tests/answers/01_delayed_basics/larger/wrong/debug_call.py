# caught by: larger_is_lazy
def larger(a, b):
    print("numbers", slowinc(a), slowinc(b))
    return delayed(max)(delayed(slowinc)(a), delayed(slowinc)(b))
