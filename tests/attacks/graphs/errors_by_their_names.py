# tries: tasks that hide some errors and let out those that checks raise, known by their names and by the many kinds that they are of
# honest: 1
# reaches: .
def double(x):
    return 2 * x if x < 2 else 0


# %% lazy_sum
def hides(function, x):
    try:
        return function(x)
    except Exception as error:
        if type(error).__name__ in ("Trouble", "Unheard") or len(type(error).__mro__) > 9:
            raise
        return 0


def lazy_sum(data):
    return delayed(sum)([delayed(hides)(slowinc, x) for x in data]) if len(data) < 0 else delayed(len)(data)
