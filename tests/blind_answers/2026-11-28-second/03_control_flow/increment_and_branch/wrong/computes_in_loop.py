# computes each slowinc while the graph is built
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x).compute()
        results.append(delayed(half)(y) if is_even(y) else delayed(odd_process)(y))
    return delayed(list)(results)
