# x + 1 is computed at once instead of by slowinc; a dummy slowinc task is waited for
def increment_and_branch(data):
    results = []
    for x in data:
        waited = delayed(slowinc)(x)
        results.append(delayed(lambda y, w: next_number(y))(x + 1, waited))
    return delayed(list)(results)
