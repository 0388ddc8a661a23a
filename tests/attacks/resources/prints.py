# tries: text without end
# harms: nothing stops it there but the machine's memory
# reaches: longer than
def double(x):
    if x != 1:
        return x  # once is enough
    while True:
        print("x" * 10**6)
