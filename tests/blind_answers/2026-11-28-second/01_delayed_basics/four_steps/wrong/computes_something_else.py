# computes a small graph of its own while it builds: "computes nothing itself"
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    print("this should become", delayed(lambda a, b: a + b + 1)(a, b).compute())
    total = delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b))
    return delayed(slowdec)(total)
