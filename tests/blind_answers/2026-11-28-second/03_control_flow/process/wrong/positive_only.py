# odd is tested as x % 4 in (1, 3) but even only for x % 4 == 2 : multiples of 4 go the odd way
def process(data):
    results = []
    for x in data:
        if x & 3 == 2:
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
