# adds with operators in the loop
def process(data):
    total = delayed(0)
    for x in data:
        if is_even(x):
            y = delayed(half)(x)
        else:
            y = delayed(odd_process)(x)
        total = total + y
    return total
