def process(data):
    return delayed(sum)([delayed(half if is_even(number) else odd_process)(number) for number in data])
