# an error of save is caught and handed to publish as text
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def save_or_why(name, text):
        try:
            return save(name, text)
        except Exception as error:
            return f"{name} failed: {error}"

    return delayed(publish)([delayed(save_or_why)(*report) for report in reports.items()])
