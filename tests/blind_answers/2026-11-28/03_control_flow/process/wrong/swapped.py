# wrong: even and odd mixed up
def process(data):
    return delayed(sum)([delayed(odd_process if is_even(x) else half)(x) for x in data])
