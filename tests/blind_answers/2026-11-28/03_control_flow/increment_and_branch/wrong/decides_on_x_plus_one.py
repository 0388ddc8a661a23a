# wrong: decides now, on x + 1 instead of what slowinc gives
def increment_and_branch(data):
    results = []
    for x in data:
        way = half if is_even(x + 1) else odd_process
        results.append(delayed(way)(delayed(slowinc)(x)))
    return delayed(list)(results)
