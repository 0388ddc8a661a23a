def increment_and_branch(data):
    lazy_inc = delayed(slowinc)
    branch = delayed(lambda y: half(y) if is_even(y) else odd_process(y))
    return delayed(list)([branch(lazy_inc(x)) for x in data])
