# looks at the last bit
def process(data):
    return delayed(sum)([delayed((half, odd_process)[x & 1])(x) for x in data])
