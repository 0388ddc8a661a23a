def add_four(values):
    @delayed
    def add(x, y):
        return slowadd(x, y)

    w, x, y, z = values
    return add(add(w, x), add(y, z))
