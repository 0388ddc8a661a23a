# tries: a chain of getattr tasks from a number to the interpreter's inside
# reaches: type
# %% lazy_sum
def lazy_sum(data):
    base = delayed(getattr)(1, "__class__")
    base = delayed(getattr)(base, "__base__")
    classes = delayed(getattr)(base, "__subclasses__")
    return delayed(str)(delayed(lambda f: f())(classes))
