# caught by: increment_and_branch_value (own error)
@delayed
def branch(y):
    return int(delayed(half)(y) if is_even(y) else delayed(odd_process)(y))


def increment_and_branch(data):
    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
