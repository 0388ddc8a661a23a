# wrong: slowinc runs twice for each number
def increment_and_branch(data):
    def decide(even, y):
        return half(y) if even else odd_process(y)

    results = []
    for x in data:
        even = delayed(is_even)(delayed(slowinc)(x))
        results.append(delayed(decide)(even, delayed(slowinc)(x)))
    return delayed(list)(results)
