# caught by: larger_is_lazy
def larger(a, b):
    print(delayed(max)(delayed(slowinc)(a), delayed(slowinc)(b)).compute())
