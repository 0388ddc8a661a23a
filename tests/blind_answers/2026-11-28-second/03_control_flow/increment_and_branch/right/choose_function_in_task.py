def increment_and_branch(data):
    """One task says which function, another one calls it."""
    which = delayed(lambda y: {True: half, False: odd_process}[is_even(y)])
    lazy = []
    for i in range(len(data)):
        y = delayed(slowinc)(data[i])
        lazy.append(delayed(lambda f, y: f(y))(which(y), y))
    return delayed(tuple)(lazy).__class__ and delayed(list)(lazy)
