# wrong: every result goes through both functions
def increment_and_branch(data):
    def pick(even, a, b):
        return a if even else b

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        a, b = delayed(half)(y), delayed(odd_process)(y)
        results.append(delayed(pick)(is_even(y), a, b))
    return delayed(list)(results)
