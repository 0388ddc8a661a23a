# wrong: the sum is built twice, seven tasks
def four_steps(a, b):
    def total():
        return delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b))

    unused = total()
    return delayed(lambda t, u: slowdec(t))(total(), unused)
