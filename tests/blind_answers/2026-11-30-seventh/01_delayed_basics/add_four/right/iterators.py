# takes two at a time from one iterator
def add_four(values):
    it = iter(values)
    lazy_add = delayed(slowadd)
    return lazy_add(lazy_add(next(it), next(it)), lazy_add(next(it), next(it)))
