# empties the list that it is given
def process(data):
    results = []
    while data:
        x = data.pop(0)
        results.append(delayed(half)(x) if is_even(x) else delayed(odd_process)(x))
    return delayed(sum)(results)
