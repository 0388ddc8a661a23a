# the decision in a lambda
def increment_and_branch(data):
    branch = delayed(lambda y: (half if is_even(y) else odd_process)(y))
    return delayed([branch(delayed(slowinc)(x)) for x in data])
