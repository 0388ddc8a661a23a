def own_way(y):
    return [odd_process, half][is_even(y)](y)


def increment_and_branch(data):
    results = []
    for x in data:
        results += [delayed(own_way)(delayed(slowinc)(x))]
    return delayed(results)
