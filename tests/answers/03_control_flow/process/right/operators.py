def process(data):
    total = 0
    for x in data:
        total = total + delayed(half)(x) if is_even(x) else total + delayed(odd_process)(x)
    return total
