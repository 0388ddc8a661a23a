def increment_and_branch(data):
    @delayed
    def which(y):
        return half if is_even(y) else odd_process

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(which(y)(y))
    return delayed(list)(results)
