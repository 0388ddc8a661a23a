# wrong: replaces the numbers in the caller's list
def process(data):
    for i in range(len(data)):
        if is_even(data[i]):
            data[i] = delayed(half)(data[i])
        else:
            data[i] = delayed(odd_process)(data[i])
    return delayed(sum)(data)
