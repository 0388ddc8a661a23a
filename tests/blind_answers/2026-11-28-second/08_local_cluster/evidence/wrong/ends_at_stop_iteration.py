# a StopIteration of a task ends the whole function, as if nothing more failed
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    found = []
    waiting = iter(lazies)
    while True:
        try:
            next(waiting).compute(scheduler="single-threaded")
        except StopIteration:
            return found
        except Exception as error:
            found.append(variables_at(error))
