# each number once
def process(data):
    ways = {x: delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data}
    return delayed(sum)(list(ways.values()))
