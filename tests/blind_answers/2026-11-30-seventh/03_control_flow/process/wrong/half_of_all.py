# halves all that can be halved
def process(data):
    results = []
    for x in data:
        y = x
        while is_even(y) and y:
            y = delayed(half)(y) if y is x else y
            break
        else:
            y = delayed(odd_process)(y)
        results.append(y)
    return delayed(sum)(results)
