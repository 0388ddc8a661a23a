from functools import partial


def branch(even, odd, y):
    return even(y) if is_even(y) else odd(y)


def increment_and_branch(data):
    decide = delayed(partial(branch, half, odd_process))
    return delayed(list)([decide(delayed(slowinc)(x)) for x in data])
