# a dictionary from remainder to lazy function
def process(data):
    ways = {True: delayed(half), False: delayed(odd_process)}
    return delayed(sum)([ways[is_even(x)](x) for x in data])
