def increment_and_branch(data):
    """The function comes lazily and is called lazily: a Delayed can be called, too."""
    @delayed
    def way(y):
        return half if is_even(y) else odd_process

    ys = [delayed(slowinc)(x) for x in data]
    return delayed([way(y)(y) for y in ys])
