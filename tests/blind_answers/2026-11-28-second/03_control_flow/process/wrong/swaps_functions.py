# even numbers go through odd_process and odd ones through half
def process(data):
    return delayed(sum)([delayed(odd_process)(x) if is_even(x) else delayed(half)(x) for x in data])
