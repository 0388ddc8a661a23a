# caught by: add_four_calls
def add_four(values):
    a, b, c, d = values

    @delayed
    def total(*ignored):
        return sum(values)

    return total(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
