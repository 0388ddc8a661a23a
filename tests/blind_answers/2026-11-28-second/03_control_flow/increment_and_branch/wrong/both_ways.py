# both half and odd_process are computed, and one picked
def increment_and_branch(data):
    def pick(y, a, b):
        return a if is_even(y) else b

    results = []
    for x in data:
        y = delayed(slowinc)(x)
        results.append(delayed(pick)(y, delayed(half)(y), delayed(odd_process)(y)))
    return delayed(list)(results)
