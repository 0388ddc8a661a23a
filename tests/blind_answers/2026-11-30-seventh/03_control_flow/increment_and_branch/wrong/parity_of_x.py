# the parity of x, which tells that of x + 1
def increment_and_branch(data):
    out = []
    for x in data:
        y = delayed(slowinc)(x)
        out.append(delayed(odd_process)(y) if is_even(x) else delayed(half)(y))
    return delayed(list)(out)
