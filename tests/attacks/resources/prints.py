# tries: text without end
# harms: nothing stops it there but the machine's memory
def double(x):
    while True:
        print("x" * 10**6)
