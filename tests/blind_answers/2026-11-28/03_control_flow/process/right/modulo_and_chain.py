def process(data):
    total = 0
    for x in data:
        if x % 2:
            total = total + delayed(odd_process)(x)
        else:
            total = total + delayed(half)(x)
    return total
