def increment_and_branch(data):
    @delayed
    def branch(y, even):
        return half(y) if even else odd_process(y)

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(branch(y, delayed(is_even)(y)))
    return delayed(list)(results)
