def diagnose(items, early, graphs, tasks, width):
    """Return the name of the bug that these numbers show, or "fine"."""
    answer = "fine"
    if tasks > 10 * items:
        answer = "too many"
    if tasks >= items and width < items:
        answer = "in vain"
    if items > tasks:
        answer = "all in one"
    if graphs >= 2:
        answer = "one by one"
    if early >= 1:
        answer = "too early"
    return answer
