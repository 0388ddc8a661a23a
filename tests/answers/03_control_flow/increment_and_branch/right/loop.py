def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        z = delayed(next_number)(y)
        results.append(z)
    return delayed(list)(results)
